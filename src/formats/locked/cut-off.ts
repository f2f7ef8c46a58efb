import { chacha20, chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

const tagLength = 16;
const nonceLength = 16;
const chunkLength = 64 * 1024 + tagLength;

/** The nonce of a piece: its number, and whether it is the last one. Source: the age format, STREAM. */
function nonceOf(piece: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, piece);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Whether these bytes are text or a piece out of a text; that of sixteen at random is one in a million. */
function isText(bytes: Uint8Array): boolean {
  const start = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  if (start < 0 || start > 3) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start), { stream: true });
    return !/[^\P{Cc}\t\r\n]/u.test(text);
  } catch {
    return false;
  }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Whether a zip's last record stands where it does when nothing but the code behind the content follows. */
function endsAsZip(opened: Uint8Array): boolean {
  const end = opened.subarray(opened.length - tagLength - 22);
  return end[0] === 0x50 && end[1] === 0x4b && end[2] === 5 && end[3] === 6;
}

function isCutPiece(key: Uint8Array, nonce: Uint8Array, piece: Uint8Array, inZip: boolean | undefined): boolean {
  const opened = chacha20(key, nonce, piece, undefined, 1);
  // Cut off in the content: what stands where the code should be is content too.
  if (isText(opened.subarray(-tagLength))) return true;
  if ((inZip ?? isZip(opened)) && nonce[11] === 1 && !endsAsZip(opened)) return true;
  // Cut off in the code: what is left of it is how the right code begins.
  for (let left = 1; left < tagLength; left++) {
    const content = opened.subarray(0, opened.length - left);
    const code = chacha20poly1305(key, nonce).encrypt(content).subarray(-tagLength);
    const isRight = piece.subarray(-left).every((byte, place) => byte === code[place]);
    if (isRight && (left >= 4 || isText(content.subarray(-tagLength)))) return true;
  }
  return false;
}

/**
 * Whether a file that its key opens, but whose content is not whole, was cut off rather than altered.
 * The format cannot tell the two apart in its last piece. What the key makes of that piece is looked at without
 * trust, for the sake of the right words, and thrown away.
 */
export function isCutOff(payload: Uint8Array, fileKey: Uint8Array): boolean {
  if (payload.length < nonceLength + tagLength) return true;
  const label = new TextEncoder().encode('payload');
  const key = hkdf(sha256, fileKey, payload.subarray(0, nonceLength), label, 32);
  const content = payload.subarray(nonceLength);
  const pieces = Math.ceil(content.length / chunkLength);
  const opens = (piece: Uint8Array, nonce: Uint8Array) => {
    try {
      return chacha20poly1305(key, nonce).decrypt(piece);
    } catch {
      return undefined;
    }
  };
  let inZip: boolean | undefined;
  for (let number = 0; number < pieces - 1; number++) {
    const opened = opens(content.subarray(number * chunkLength, (number + 1) * chunkLength), nonceOf(number, false));
    if (!opened) return false;
    if (number === 0) inZip = isZip(opened);
  }
  const last = content.subarray((pieces - 1) * chunkLength);
  if (last.length <= tagLength || opens(last, nonceOf(pieces - 1, false))) return true;
  return [true, false].some((isLast) => isCutPiece(key, nonceOf(pieces - 1, isLast), last, inZip));
}

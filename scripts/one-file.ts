// The reader as one HTML file: what stands in it, and how it is kept from doing anything else.
import { createHash } from 'node:crypto';

type Tree = { [key: string]: string | Tree };
type Message = string | Record<string, string>;

const isPlural = (value: Tree): value is Record<string, string> => 'n' in value;

/** `{ a: { b: 'text' } }` as `a.b`; the forms of a plural stay together. */
export function flat(tree: Tree, prefix = ''): [key: string, message: Message][] {
  return Object.entries(tree).flatMap(([key, value]): [string, Message][] => {
    if (typeof value === 'string' || isPlural(value)) return [[prefix + key, value]];
    return flat(value, `${prefix}${key}.`);
  });
}

/** Whether code asks for a message: by its key, or by the key's beginning and something that is filled in. */
export function isUsed(key: string, code: string): boolean {
  if (['"', "'", '`'].some((quote) => code.includes(quote + key + quote))) return true;
  const parts = key.split('.');
  return parts.some((_, length) => length > 0 && code.includes(`\`${parts.slice(0, length).join('.')}.\${`));
}

/** Nothing in a script may end it before its end. */
const inScript = (code: string) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const inData = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** In words of a time before modules: what came after is what this is about. */
const whenTooOld = `addEventListener('error', function () {
  var app = document.getElementById('app');
  if (!app.firstChild) app.textContent = JSON.parse(document.getElementById('too-old').textContent);
});`;

export type Reader = { code: string; css: string; languages: Record<string, Record<string, Message>>; tooOld: string };

/** One page. Its policy lets in these very scripts and styles, and nothing else: no network, no other file. */
export function readerPage({ code, css, languages, tooOld }: Reader): string {
  const policy = [
    "default-src 'none'",
    `script-src ${[whenTooOld, inScript(code)].map(hashOf).join(' ')}`,
    `style-src ${hashOf(css)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Polyvagal Check-in</title>
<style>${css}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="messages">${inData(languages)}</script>
<script type="application/json" id="too-old">${inData(tooOld)}</script>
<script>${whenTooOld}</script>
<script type="module">${inScript(code)}</script>
</body>
</html>
`;
}

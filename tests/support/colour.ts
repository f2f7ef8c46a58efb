type Triple = readonly [number, number, number];

/** sRGB as it is written, `#12776f`, as linear light. */
export function linear(color: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => {
  const row = (at: number) => {
    const [a, b, c] = matrix[at] ?? [0, 0, 0];
    return a * x + b * y + c * z;
  };
  return [row(0), row(1), row(2)];
};

const seenThrough =
  (...matrix: readonly Triple[]) =>
  (light: Triple): Triple => {
    const [red, green, blue] = times(matrix, light).map((part) => Math.min(1, Math.max(0, part)));
    return [red ?? 0, green ?? 0, blue ?? 0];
  };

/**
 * What is left of a colour where one kind of cone does not work at all. Source: Machado, Oliveira and Fernandes,
 * "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15 (2009), severity 1.0.
 */
export const sights = {
  usual: (light: Triple) => light,
  protanopic: seenThrough(
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ),
  deuteranopic: seenThrough(
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ),
  tritanopic: seenThrough(
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ),
};

/** CIE 1976 L*a*b* under D65: lightness from 0 to 100, and two axes of colour. */
export function labOf(light: Triple): Triple {
  const toXyz = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ] as const;
  const [x, y, z] = times(toXyz, light);
  const curve = (part: number) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116);
  const [fx, fy, fz] = [curve(x / 0.95047), curve(y), curve(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** The distance of two colours, ΔE*ab. */
export const difference = (one: Triple, other: Triple): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

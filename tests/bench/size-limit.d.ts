/** The transfer sizes and their limits, which `size-limit` reads as plain JavaScript. */
declare module '*/.size-limit.js' {
  const limits: { name: string; path: string | string[]; limit: string }[];
  // biome-ignore lint/style/noDefaultExport: that is how `size-limit` wants it
  export default limits;
}

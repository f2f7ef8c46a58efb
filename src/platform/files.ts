/** Saves something as a file through the browser's own download; nothing leaves the computer. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken over the blob by the time that the page is idle.
  requestIdleCallback(() => URL.revokeObjectURL(url));
}

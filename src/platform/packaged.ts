/**
 * The text of one of the extension's own files. A frame shows it, as pages can connect to nothing; scripts cannot run
 * in it.
 * @throws Error when there is no such file
 */
export function packagedText(path: string): Promise<string> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.sandbox.add('allow-same-origin');
  frame.src = `/${path}`;
  const shown = new Promise<string>((resolve, reject) => {
    frame.onload = () => {
      const page = frame.contentDocument;
      // What a browser shows instead of a missing file is a page of its own.
      if (page?.URL === frame.src) resolve(page.body.textContent);
      else reject(new Error(`${path} is not in the package`));
    };
  });
  document.body.append(frame);
  return shown.finally(() => frame.remove());
}

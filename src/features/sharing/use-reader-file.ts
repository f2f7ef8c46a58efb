import { useState } from 'preact/hooks';
import { readerFileName } from '../../domain/handover/file-name.ts';
import { oneFile } from '../../formats/one-file.ts';
import { saveFile } from '../../platform/files.ts';
import { packagedText } from '../../platform/packaged.ts';

export type Step = { kind: 'idle' | 'making' | 'failed' } | { kind: 'saved'; name: string };

/** The reader as a file, put together from what the extension has of it anyway. */
export function useReaderFile() {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  async function save(): Promise<void> {
    setStep({ kind: 'making' });
    try {
      saveFile(readerFileName, await oneFile(packagedText), 'text/html');
      setStep({ kind: 'saved', name: readerFileName });
    } catch (error) {
      console.error(error);
      setStep({ kind: 'failed' });
    }
  }
  return { step, save };
}

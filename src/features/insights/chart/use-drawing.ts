import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Build, Drawing } from './drawing.ts';

type Drawn = {
  canvas: RefObject<HTMLCanvasElement | null>;
  drawing: { current: Promise<Drawing> | undefined };
  failed: boolean;
};

/** The canvas' place is there from the first paint; Chart.js comes once the page can be used. */
export function useDrawing(build: Build | undefined): Drawn {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Promise<Drawing> | undefined>(undefined);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const place = canvas.current;
    if (!build || !place) return;
    drawing.current ??= import('./drawing.ts').then(({ drawingOn }) => drawingOn(place));
    drawing.current
      .then((chart) => chart.show(build))
      .then(() => performance.mark('chart-drawn'))
      .catch((error: unknown) => {
        console.error('The chart could not be drawn', error);
        setFailed(true);
      });
  }, [build]);
  useEffect(() => () => void drawing.current?.then((chart) => chart.remove()), []);
  return { canvas, drawing, failed };
}

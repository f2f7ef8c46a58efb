import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Build, Drawing } from './drawing.ts';

type Drawn = {
  canvas: RefObject<HTMLCanvasElement | null>;
  drawing: { current: Promise<Drawing> | undefined };
  failed: boolean;
};

const fetchDrawing = () => import('./drawing.ts');

/** Lets Chart.js come while its figures are still being read. */
export function fetchAhead(): void {
  fetchDrawing().catch((error: unknown) =>
    console.warn('The charts are asked for once more when they are needed', error),
  );
}

/** The canvas' place is there from the first paint; Chart.js comes once the page can be used. */
export function useDrawing(build: Build | undefined): Drawn {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Promise<Drawing> | undefined>(undefined);
  const [failed, setFailed] = useState(false);

  // At once: a frame with an empty canvas is of use to nobody. Each chart is a task of its own all the same.
  useLayoutEffect(() => {
    const place = canvas.current;
    if (!place) return;
    drawing.current ??= fetchDrawing().then(({ drawingOn }) => drawingOn(place));
    if (!build) return;
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

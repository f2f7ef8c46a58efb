import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Build } from './drawing.ts';
import { stepped } from './step.ts';
import { useDrawing } from './use-drawing.ts';

type Props = {
  build: Build | undefined;
  /** The chart in one sentence. */
  text: string;
  /** What each bar or column says, in order; arrow keys lead from one to the next. */
  bars?: readonly string[];
  size?: 'low' | 'tall';
  count?: number;
};

/** A chart that is a picture with a sentence for those who hear it, and bar by bar under the arrow keys. */
export function ChartCanvas({ build, text, bars = [], size, count }: Props) {
  const { canvas, drawing, failed } = useDrawing(build);
  const [at, setAt] = useState<number>();
  useEffect(() => setAt(undefined), [bars.length]);
  useEffect(() => void drawing.current?.then((chart) => chart.walkTo(at)), [at]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLCanvasElement>) => {
    const next = stepped(event.key, at, bars.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next === 'none' ? undefined : next);
  };
  const onClick = async ({ offsetX, offsetY }: TargetedMouseEvent<HTMLCanvasElement>) =>
    setAt((await drawing.current)?.indexAt(offsetX, offsetY));
  const walkable = bars.length > 0 ? { tabIndex: 0, onKeyDown, onClick, onBlur: () => setAt(undefined) } : {};
  return (
    <>
      <div class="canvas" data-size={size}>
        <canvas ref={canvas} role="img" aria-label={text} data-count={count} {...walkable} />
        {bars.length > 0 && (
          <p class="reading" role="status">
            {at === undefined ? <small>{i18n.t('insights.walk')}</small> : bars[at]}
          </p>
        )}
      </div>
      {failed && <p class="muted">{i18n.t('pattern.failed')}</p>}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Place } from '../../domain/body-map.ts';
import * as shapes from './body-shapes.ts';

type Props = {
  side: 'front' | 'back';
  chosen: Place | undefined;
  /** How many things are noticed where. */
  noticed: ReadonlyMap<Place, number>;
  onPlace: (place: Place) => void;
};

const trunkOf = { front: ['chest', 'belly', 'throat'], back: ['back'] } as const;

/**
 * A picture of the radio buttons beside it, which a pointer may use as well. What is noticed is dotted: the body's
 * parts inside, the skin as its outline, the whole as a ring around it.
 */
export function BodyFigure({ side, chosen, noticed, onPlace }: Props) {
  const id = useId();
  const dots = `url(#${id}dots)`;
  const at = (place: Place) => ({
    'data-at': place,
    'data-chosen': chosen === place,
    'data-noticed': noticed.has(place),
  });

  function part(place: Place, shape: string, more?: ComponentChildren) {
    return (
      // biome-ignore lint/a11y: the radio button of this name is the control; this is a larger way to it for pointers
      <g {...at(place)} onClick={() => onPlace(place)}>
        {more}
        <path class="part" d={shape} />
        {noticed.has(place) && <path d={shape} fill={dots} />}
      </g>
    );
  }
  const ground = (shape: string) => <path class="ground" d={shape} clip-path={`url(#${id}body)`} />;
  const reach = (place: keyof typeof shapes.reach) => <path class="reach" d={shapes.reach[place]} />;
  return (
    <svg viewBox="-2 -5 104 286" aria-hidden="true">
      <pattern id={`${id}dots`} width="4.4" height="4.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <circle class="dot" cx="2.2" cy="2.2" r=".95" />
      </pattern>
      <clipPath id={`${id}body`}>
        <path d={shapes.body} />
      </clipPath>
      {noticed.has('whole') && <path class="ring" d={shapes.body + shapes.head} />}
      <path class="halo" {...at('whole')} d={shapes.body + shapes.head} />
      {part('limbs', shapes.body)}
      {trunkOf[side].map((place) =>
        part(place, shapes.parts[place], [ground(shapes.trunk[place]), place === 'throat' && reach(place)]),
      )}
      <path class="outline" {...at('skin')} d={shapes.body} />
      {part('head', shapes.head)}
      {side === 'front' && part('face', shapes.parts.face, reach('face'))}
      <path class="outline" {...at('skin')} d={shapes.head} />
    </svg>
  );
}

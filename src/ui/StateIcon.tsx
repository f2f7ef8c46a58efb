import type { JSX } from 'preact';

const shapes: Record<string, JSX.Element> = {
  ventral: (
    <>
      <circle cx="18" cy="18" r="12" />
      <path d="M11 18c2.3-3 4.7-3 7 0s4.7 3 7 0" />
    </>
  ),
  sympathetic: <path d="M5 24l7-12 6 10 6-12 7 14" />,
  dorsal: (
    <>
      <path d="M6 14c5 12 19 12 24 0" />
      <path d="M8 27h20" />
    </>
  ),
  play: (
    <>
      <circle cx="18" cy="18" r="12" />
      <path d="M9 22l4.5-8 4.5 7 4.5-7 4.5 8" />
    </>
  ),
  stillness: (
    <>
      <circle cx="18" cy="18" r="12" />
      <path d="M11 18c3.5 5 10.5 5 14 0" />
    </>
  ),
  freeze: (
    <>
      <path d="M5 17l7-9 6 8 6-8 7 9" />
      <path d="M8 27h20" />
    </>
  ),
  mixed: (
    <>
      <circle cx="18" cy="12" r="6" />
      <path d="M5 23l4-6 4 6 4-6" />
      <path d="M20 21c3 6 9 6 12 0" />
    </>
  ),
  unsure: (
    <>
      <circle cx="18" cy="18" r="12" stroke-dasharray="3 5" />
      <path d="M18 18h.01" />
    </>
  ),
};

/** Drawn for this product: a steady wave, peaks, a lowered bow; blends combine them. No faces. */
export function StateIcon({ state, size = 36 }: { state: string; size?: number }) {
  return (
    <svg class="state-icon" data-state={state} viewBox="0 0 36 36" width={size} height={size} aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

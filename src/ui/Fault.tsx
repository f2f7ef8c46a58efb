import type { ComponentChildren } from 'preact';

/** What keeps a field from being taken over, beside it and in its own words. */
export function Fault({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <small class="fault" id={id}>
      {children}
    </small>
  );
}

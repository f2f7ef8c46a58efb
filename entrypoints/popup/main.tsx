import type { SmallKind } from '../../src/ui/SmallPage.tsx';
import { show } from './show.tsx';

/** The first Escape closes what is open inside the window; of a popup the browser knows. */
function closeByEscape(): void {
  const isOpenInside = () => document.querySelector(':popover-open') !== null;
  addEventListener('keydown', ({ key }) => key === 'Escape' && !isOpenInside() && window.close());
}

// Other pages and their workers share the file that this is in, and have no small page to show.
const kind = globalThis.document?.getElementById('app')?.dataset.small as SmallKind | undefined;
if (kind) show(kind);
if (kind === 'window') closeByEscape();

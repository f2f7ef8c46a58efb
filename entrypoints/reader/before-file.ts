// Before everything else: not every browser that opens a file has Temporal, and none has messages for it.
import { Temporal as brought } from 'temporal-polyfill/implementation';
import { bringMessages } from '../../src/locales/own-messages.ts';

// It stays without its `Intl`, which nothing here asks for.
if (typeof Temporal === 'undefined') Object.assign(globalThis, { Temporal: brought });
bringMessages();

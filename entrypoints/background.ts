import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../src/features/prompts/listen.ts';

// Written as a function of its own: the build leaves its body out when it only wants to know the entrypoint's options.
export default defineBackground(() => {
  listen();
});

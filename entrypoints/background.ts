import { defineBackground } from 'wxt/utils/define-background';
import { welcomeAtInstall } from '../src/features/onboarding/on-install.ts';
import { listen } from '../src/features/prompts/listen.ts';

// A module, so that what the pages need as well is in the package once.
export default defineBackground({
  type: 'module',
  main() {
    listen();
    welcomeAtInstall();
  },
});

import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../src/features/prompts/listen.ts';

export default defineBackground(listen);

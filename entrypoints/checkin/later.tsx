export { News } from '../../src/features/keeping/News.tsx';
export { NextPrompt } from '../../src/features/prompts/NextPrompt.tsx';

import { expect, it } from 'vitest';
import { longestTag, tagKinds } from '../../../src/domain/tag.ts';
import { starterTags } from '../../../src/locales/tags.ts';
import { speak } from '../../support/words.ts';

it.each(['en', 'de', 'es', 'fr', 'pt'])('the tags to begin with can be told apart in %s', (language) => {
  speak(language);
  const all = tagKinds.flatMap((kind) => starterTags()[kind]);
  speak('en');
  expect(new Set(all.map((tag) => tag.toLowerCase())).size).toBe(all.length);
  expect(all.filter((tag) => tag.length > longestTag || tag.trim() !== tag)).toEqual([]);
});

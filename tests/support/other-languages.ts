import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseYAML } from 'confbox';

type Messages = { [key: string]: string | Messages };

const textsOf = (messages: Messages): string[] =>
  Object.values(messages).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));

/** What stands between the values that are filled in; a single word may be a word of several languages. */
const piecesOf = (texts: string[]) =>
  texts
    .flatMap((text) => text.split(/\$\d/))
    .flatMap((piece) => (/\p{L}{2} \p{L}{2}/u.test(piece) ? [piece.trim()] : []));

const languages = new Map(
  readdirSync('src/locales')
    .filter((name) => name.endsWith('.yml'))
    .map((name) => [name.slice(0, 2), textsOf(parseYAML<Messages>(readFileSync(`src/locales/${name}`, 'utf8')))]),
);

const foreign = new Map(
  [...languages].map(([language, own]) => {
    const ours = own.join('\n');
    const others = [...languages].flatMap(([other, texts]) => (other === language ? [] : texts));
    return [
      language,
      {
        words: new Set(others.filter((text) => !own.includes(text))),
        pieces: piecesOf(others).filter((text) => !ours.includes(text)),
      },
    ];
  }),
);

/** Everything on a page that is read or read out, piece by piece, but for a file's own text. */
const readable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = ['aria-label', 'title', 'placeholder'];
    const names = [...document.querySelectorAll('*')].flatMap((element) =>
      named.map((name) => element.getAttribute(name)),
    );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: (string | null)[] = [document.title];
    while (walker.nextNode()) {
      const within = walker.currentNode.parentElement?.closest('script, style, [lang], bdi, pre');
      if (within === document.documentElement || within === null) texts.push(walker.currentNode.textContent);
    }
    return [...names, ...texts].flatMap((text) => text?.trim() || []);
  });

/** What a page says in another language than `language`: whole messages, and pieces of longer ones. */
export async function foreignWordsOn(page: Page, language: string): Promise<string[]> {
  const { words, pieces } = foreign.get(language) ?? { words: new Set<string>(), pieces: [] };
  const texts = await readable(page);
  const whole = texts.join('\n');
  return [...texts.filter((text) => words.has(text)), ...pieces.filter((piece) => whole.includes(piece))];
}

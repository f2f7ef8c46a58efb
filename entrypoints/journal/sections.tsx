import { i18n } from '#i18n';
import { beginWithPatterns, Patterns } from '../../src/features/insights/Patterns.tsx';
import { ahead, Later } from '../../src/ui/Later.tsx';
import type { Section } from '../../src/ui/WidePage.tsx';
import { Part } from './Part.tsx';

const others = () => import('./others.tsx');
const fetch = () => ahead(others);
const ids = ['history', 'sessions', 'share', 'settings', 'about', 'support', 'welcome'] as const;
const other = (id: (typeof ids)[number]): Section => ({
  id,
  name: i18n.t(`nav.${id}`),
  isAside: id === 'welcome',
  fetch,
  part: (place) => <Part id={id}>{<Later from={others} part="Other" props={{ id, place }} />}</Part>,
});

/** The first comes with the page, and what the others are made of in one file when one of them is asked for. */
export const sections = (): Section[] => [
  {
    id: 'patterns',
    name: i18n.t('nav.patterns'),
    fetch: async () => beginWithPatterns(),
    part: () => <Part id="patterns">{<Patterns />}</Part>,
  },
  ...ids.map(other),
];

import { i18n } from '#i18n';
import { Backup } from '../../src/features/keeping/Backup.tsx';
import { Guard } from '../../src/features/keeping/Guard.tsx';
import { News } from '../../src/features/keeping/News.tsx';
import { wakeWhenIdle } from '../../src/features/prompts/wake.ts';
import { language } from '../../src/locales/language.ts';
import { mount } from '../../src/ui/mount.ts';
import { fetched, WidePage } from '../../src/ui/WidePage.tsx';
import { sections } from './sections.tsx';

const news = <Guard children={<News />} />;
const backup = <Guard children={<Backup />} />;
const all = sections();

await fetched(all);
mount({ title: i18n.t('page.journal'), language: language() }, <WidePage sections={all} above={news} below={backup} />);
wakeWhenIdle();

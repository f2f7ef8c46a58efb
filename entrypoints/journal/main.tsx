import { render } from 'preact';
import { i18n } from '#i18n';
import { Guard } from '../../src/features/keeping/Guard.tsx';
import { News } from '../../src/features/keeping/News.tsx';
import { wakeWhenIdle } from '../../src/features/prompts/wake.ts';
import { describeDocument } from '../../src/ui/document.ts';
import { WidePage } from '../../src/ui/WidePage.tsx';
import { sections } from './sections.tsx';

describeDocument(i18n.t('page.journal'));
render(
  <WidePage
    sections={sections()}
    above={
      <Guard>
        <News />
      </Guard>
    }
  />,
  document.getElementById('app') ?? document.body,
);
wakeWhenIdle();

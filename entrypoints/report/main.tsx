import { i18n } from '#i18n';
import { AppLock } from '../../src/features/app-lock/AppLock.tsx';
import { Guard } from '../../src/features/keeping/Guard.tsx';
import { ReportPart } from '../../src/features/report/ReportPart.tsx';
import { language } from '../../src/locales/language.ts';
import { Masthead } from '../../src/ui/Masthead.tsx';
import { mount } from '../../src/ui/mount.ts';

mount(
  { title: i18n.t('page.report'), language: language() },
  <>
    <Masthead />
    <main>
      <Guard>
        <AppLock>
          <ReportPart />
        </AppLock>
      </Guard>
    </main>
  </>,
);

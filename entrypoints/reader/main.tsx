import { i18n } from '#i18n';
import { Reader } from '../../src/features/reading/Reader.tsx';
import { toolsApart } from '../../src/features/reading/tools-apart.ts';
import { language } from '../../src/locales/language.ts';
import { mount } from '../../src/ui/mount.ts';
import { parts } from './parts.tsx';

mount({ title: i18n.t('reader.title'), language: language() }, <Reader tools={toolsApart} parts={parts()} />);

import './before-file.ts';
import './style.css';
import { i18n } from '#i18n';
import { Reader } from '../../src/features/reading/Reader.tsx';
import { toolsHere } from '../../src/features/reading/tools-here.ts';
import { SupportHere } from '../../src/features/support/SupportHere.tsx';
import { language } from '../../src/locales/language.ts';
import { mount } from '../../src/ui/mount.ts';
import { parts } from './parts.tsx';

mount(
  { title: i18n.t('reader.title'), language: language() },
  <Reader tools={toolsHere} parts={parts()} support={<SupportHere />} />,
);

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { parseYAML } from 'confbox';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Messages = { [key: string]: string | Messages };
const english = parseYAML<Messages>(readFileSync('src/locales/en.yml', 'utf8'));

function textOf(messages: Messages, [key = '', ...rest]: string[]): string {
  const found = messages[key];
  if (found === undefined) return '';
  return typeof found === 'string' ? found : textOf(found, rest);
}

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no messages of its own; these are the ones that the English build ships.
  // Somebody is there, unless a test says otherwise: the fake browser has no idea of its own.
  vi.spyOn(fakeBrowser.idle, 'queryState').mockImplementation(() => Promise.resolve('active'));
  vi.spyOn(fakeBrowser.notifications, 'getPermissionLevel').mockImplementation(() => Promise.resolve('granted'));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => textOf(english, String(key).split('_')));
});

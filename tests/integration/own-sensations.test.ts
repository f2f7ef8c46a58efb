import { beforeEach, expect, it } from 'vitest';
import { loseDatabase, newPage } from '../support/fresh-store.ts';

beforeEach(loseDatabase);

const now = Temporal.Instant.from('2026-11-23T08:15:00Z');
const own = () => import('../../src/data/own-sensations.ts');

it('an own sensation is in both copies, and there again when the browser lost the database', async () => {
  const page = await newPage();
  const { addOwnSensation, readVocabulary } = await own();
  const row = await addOwnSensation({ label: 'Buzzing', region: 'chest' }, now);
  expect(await readVocabulary()).toEqual({ own: [row], hidden: [] });
  expect((await page.readMirror()).rows).toContainEqual({ table: 'customSensations', row });

  await loseDatabase();
  const next = await newPage();
  await next.openStore();
  expect(await (await own()).readVocabulary()).toEqual({ own: [row], hidden: [] });
});

it('renamed and retired, it keeps its id and its label for the entries that have it', async () => {
  const page = await newPage();
  const { addOwnSensation, changeOwnSensation, ownLabels } = await own();
  const { id } = await addOwnSensation({ label: 'Buzzing', region: 'chest' }, now);
  await changeOwnSensation(id, { label: 'Humming' }, now);
  await changeOwnSensation(id, { retired: true }, now);
  expect([...(await ownLabels())]).toEqual([[id, 'Humming']]);
  const [row] = (await page.readEverything()).customSensations;
  expect(row).toMatchObject({ id, label: 'Humming', region: 'chest', retired: true });
  await expect(changeOwnSensation('custom.gone', { retired: true }, now)).rejects.toThrow('custom.gone');
});

it('what is hidden stands in the settings, which say nothing where nothing is', async () => {
  const page = await newPage();
  const { hideSensation, readVocabulary } = await own();
  await hideSensation('skin.hives', true, now);
  await hideSensation('head.ache', true, now);
  expect((await readVocabulary()).hidden).toEqual(['head.ache', 'skin.hives']);
  expect((await page.readEverything()).settings).toMatchObject({ hiddenSensations: ['head.ache', 'skin.hives'] });
  await hideSensation('skin.hives', false, now);
  await hideSensation('head.ache', false, now);
  expect((await page.readEverything()).settings).not.toHaveProperty('hiddenSensations');
});

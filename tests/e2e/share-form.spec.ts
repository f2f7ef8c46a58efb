import { Fhir } from 'fhir';
import type { Backup } from '../../src/domain/backup.ts';
import { newKeyPair } from '../../src/formats/locked/key-pair.ts';
import { unlock } from '../../src/formats/locked/lock.ts';
import { exampleUntilNow } from '../support/example.ts';
import { figures, putManyCheckins, saved, tablesIn, unfold } from '../support/handover.ts';
import { exported, restore } from '../support/restore.ts';
import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';
import { tick, untick } from '../support/tick.ts';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

test('the days that were chosen without own words: the page, the CSV and the JSON tell the same, and nothing else', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(90));
  const [all, ledger] = [await rowsOf(journal, 'checkins'), await rowsOf(journal, 'prompts')];
  await unfold(journal);
  await tick(journal.locator('input[name=period][value="30"]'));
  await untick(journal.locator('input[name=notes]'));
  const first = `${Temporal.Now.plainDateISO().subtract({ days: 29 })}`;
  const [own, asked] = [all.filter(({ day }) => day >= first), ledger.filter(({ day }) => day >= first)];
  expect(own.length).toBeGreaterThan(30);
  expect(own.length).toBeLessThan(all.length);
  expect(own.some(({ note }) => note !== '')).toBe(true);
  const leaves = journal.locator('[data-leaves]');
  await expect(leaves).toHaveAttribute('data-checkins', `${own.length}`);
  await expect(leaves).toHaveAttribute('data-notes', '0');
  await expect(leaves).toContainText('Left out: Your own words');
  const days = [...own, ...asked].map(({ day }) => day).sort();
  expect(await figures(journal)).toMatchObject({ prompts: `${asked.length}`, first: days[0], last: days.at(-1) });
  const shown = (await journal.locator('[data-beginning="checkins.csv"]').textContent()) ?? '';

  const csv = await saved(journal, 'csv');
  expect(csv.name).toBe(`polyvagal-check-in-${first}-to-${Temporal.Now.plainDateISO()}.csv.zip`);
  const tables = tablesIn(csv.bytes);
  const rows = tables['checkins.csv'] ?? [];
  expect(rows.map(({ checkin_id }) => checkin_id)).toEqual(
    own.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ id }) => id),
  );
  expect(rows[0]).not.toHaveProperty('note');
  expect(shown).toContain(`${rows[0]?.checkin_id},${rows[0]?.at_utc}`);
  for (const row of rows) {
    const entry = own.find(({ id }) => id === row.checkin_id);
    const { ventral, sympathetic, dorsal } = row;
    expect({ at: row.at_utc, day: row.local_date, zone: row.zone }).toEqual({
      at: entry?.at,
      day: entry?.day,
      zone: entry?.zone,
    });
    expect([ventral, sympathetic, dorsal].map(Number)).toEqual(Object.values(entry?.levels ?? {}));
  }
  const sensed = own.flatMap(({ id, sensations }) => sensations.map((each) => `${id} ${each.id} ${each.strength}`));
  const told = (tables['sensations.csv'] ?? []).map((row) => `${row.checkin_id} ${row.sensation} ${row.strength}`);
  expect(told.sort()).toEqual(sensed.sort());
  expect((tables['prompts.csv'] ?? []).map(({ prompt_id }) => prompt_id).sort()).toEqual(ids(asked));
  expect(tables['codebook.csv']?.find(({ code }) => code === 'chest.tight')?.meaning).toBe('Tight chest');

  const json = await saved(journal, 'json');
  const log: Backup = JSON.parse(json.bytes.toString());
  expect(ids(log.checkins)).toEqual(ids(own));
  expect(ids(log.prompts)).toEqual(ids(asked));
  expect(log.checkins.filter(({ note, eased }) => note + eased !== '')).toEqual([]);
  expect(log.settings).toEqual({});
  // A part of the log is no backup: the line that suggests one goes on counting.
  await expect(journal.locator('[data-last-export=""]')).toBeVisible();
});

test('with dates shifted and identity left out, no date, id or place of before is in the file or in its name', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(60));
  const before = await rowsOf(journal, 'checkins');
  await unfold(journal);
  await tick(journal.locator('input[name=shift]'));
  await tick(journal.locator('input[name=nameless]'));
  const leaves = journal.locator('[data-leaves]');
  await expect(leaves).toContainText('ids and places');
  const shown = await figures(journal);
  const json = await saved(journal, 'json');
  const log: Backup = JSON.parse(json.bytes.toString());
  expect(log.checkins).toHaveLength(before.length);
  const days = [...log.checkins, ...log.prompts, ...log.sessions].map(({ day }) => day).sort();
  expect([shown.first, shown.last]).toEqual([days[0], days.at(-1)]);
  expect(json.name).toBe(`polyvagal-check-in-${days[0]}-to-${days.at(-1)}.json`);
  const text = json.bytes.toString();
  for (const { id, at } of before) for (const trace of [id, at]) expect(text).not.toContain(trace);
  // A log of sixty days that moves by eight weeks may still name some of the days that it had before: by others' right.
  const backThen = [...log.checkins].sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ day }) => day);
  const were = [...before].sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ day }) => day);
  const moved = were.map((day, index) => Temporal.PlainDate.from(backThen[index] ?? day).until(day).days);
  expect(new Set(moved).size).toBe(1);
  expect(moved[0]).toBeGreaterThanOrEqual(28);
  expect((moved[0] ?? 0) % 7).toBe(0);
  expect(text).not.toContain(`${Temporal.Now.plainDateISO()}`);
  const weekday = (day: string) => Temporal.PlainDate.from(day).dayOfWeek;
  const counted = (rows: readonly { day: string }[]) => rows.map(({ day }) => weekday(day)).sort();
  expect(counted(log.checkins)).toEqual(counted(before));

  const other: Backup = JSON.parse((await saved(journal, 'json')).bytes.toString());
  expect(other.checkins.map(({ day }) => day).sort()).toEqual(log.checkins.map(({ day }) => day).sort());
  const known = new Set(ids(log.checkins));
  expect(ids(other.checkins).filter((id) => known.has(id))).toEqual([]);
});

test('a locked CSV opens with its words alone; FHIR is valid and has the name that was typed at its head', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(8));
  const count = (await rowsOf(journal, 'checkins')).length;
  await unfold(journal);
  await journal.locator('input[name=person]').fill('Case 7');
  const fhir = await saved(journal, 'fhir');
  expect(fhir.name).toMatch(/\.fhir\.json$/);
  const bundle = JSON.parse(fhir.bytes.toString());
  const { messages } = new Fhir().validate(bundle, { errorOnUnexpected: true });
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  const kinds: string[] = bundle.entry.map(
    ({ resource }: { resource: { resourceType: string } }) => resource.resourceType,
  );
  expect(kinds.filter((kind) => kind === 'QuestionnaireResponse')).toHaveLength(count);
  expect(bundle.entry[0].resource).toMatchObject({ resourceType: 'Patient', name: [{ text: 'Case 7' }] });

  await tick(journal.locator('input[name=lock]'));
  const passphrase = await journal.locator('input[name=passphrase]').inputValue();
  const locked = await saved(journal, 'csv');
  expect(locked.name).toMatch(/\.csv\.zip\.age$/);
  expect(locked.bytes.toString('latin1')).not.toContain('checkins.csv');
  const opened = await unlock(locked.bytes, { passphrase });
  if (opened.kind !== 'unlocked') throw new Error(opened.kind);
  expect(tablesIn(opened.bytes)['checkins.csv']).toHaveLength(count);

  const pair = await newKeyPair();
  await tick(journal.locator('input[name=lock-with][value=key]'));
  await expect(journal.locator('[data-export=csv]')).toBeDisabled();
  const slip = pair.recipient.slice(0, -1) + (pair.recipient.endsWith('q') ? 'p' : 'q');
  await journal.locator('input[name=recipient]').fill(slip);
  await journal.locator('[data-export=csv]').click();
  await expect(journal.locator('[data-handover=not-a-key]')).toHaveCount(1);
  await expect(journal.getByRole('alert')).toContainText('no file was saved');
  await journal.locator('input[name=recipient]').fill(` ${pair.recipient}\n`);
  const forKey = await saved(journal, 'csv');
  const byKey = await unlock(forKey.bytes, pair);
  if (byKey.kind !== 'unlocked') throw new Error(byKey.kind);
  expect(tablesIn(byKey.bytes)['checkins.csv']).toHaveLength(count);
  // The name is offered again, and forgotten once it is taken away. No backup has it.
  await journal.reload();
  const person = journal.locator('input[name=person]');
  await expect(person).toHaveValue('Case 7');
  expect(await exported(journal)).not.toContain('Case 7');
  await unfold(journal);
  await person.fill('');
  await person.blur();
  const kept = async () => (await rowsOf(journal, 'settings')).find(({ id }) => id === 'person')?.value;
  await expect.poll(kept).toBe('');
  await journal.reload();
  await journal.locator('.leaves summary').waitFor();
  await expect(person).toHaveValue('');
});

test('a long export shows how far it is, and cancelled it leaves no file and the page as it was', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await putManyCheckins(journal, 20_000);
  await journal.reload();
  await expect(journal.locator('[data-leaves]')).toHaveAttribute('data-checkins', '20000', { timeout: 60_000 });
  const downloads: string[] = [];
  journal.on('download', (download) => downloads.push(download.suggestedFilename()));
  await journal.locator('[data-export=fhir]').click();
  await expect(journal.locator('.handover progress')).toBeVisible();
  await journal.locator('[data-export-cancel]').click();
  await expect(journal.locator('[data-handover=cancelled]')).toContainText('No file was saved');
  await expect(journal.locator('.handover progress')).toHaveCount(0);
  expect(downloads).toEqual([]);
  const csv = await saved(journal, 'csv');
  expect(tablesIn(csv.bytes)['checkins.csv']).toHaveLength(20_000);
  expect(downloads).toEqual([csv.name]);
});

test('a file that cannot be made says so, nothing is saved, and it can be tried again', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(5));
  const downloads: string[] = [];
  journal.on('download', (download) => downloads.push(download.suggestedFilename()));
  await journal.evaluate(() => {
    const post = Worker.prototype.postMessage as (message: { ask: string }) => void;
    Worker.prototype.postMessage = function (this: Worker, message: { ask: string }) {
      if (message.ask !== 'make') return post.call(this, message);
      Worker.prototype.postMessage = post;
      throw new Error('No worker');
    };
  });
  await journal.locator('[data-export=csv]').click();
  await expect(journal.getByRole('alert')).toContainText('nothing was saved');
  expect(downloads).toEqual([]);
  const csv = await saved(journal, 'csv');
  await expect(journal.getByRole('alert')).toHaveCount(0);
  await expect(journal.locator(`[data-saved="${csv.name}"]`)).toContainText('check-ins');
});

test('days without anything are said, and no file is made of them; own days hold once they are a period', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await expect(journal.locator('[data-leaves]')).toContainText('There is nothing here yet');
  await expect(journal.locator('[data-export=csv]')).toBeDisabled();
  // Of an empty log there are settings to save.
  await expect(journal.locator('[data-export=json]')).toBeEnabled();
  await restore(journal, exampleUntilNow(5));
  await expect(journal.locator('[data-export=csv]')).toBeEnabled();
  const before = await figures(journal);
  await tick(journal.locator('input[name=period][value=own]'));
  await journal.locator('input[name=last]').fill('2020-01-01');
  await expect(journal.getByRole('alert')).toContainText('the days from before are meant');
  await expect(journal.locator('[data-leaves]')).toHaveAttribute('data-checkins', before.checkins ?? '');
  await journal.locator('input[name=first]').fill('2019-12-01');
  await expect(journal.locator('[data-leaves]')).toContainText('nothing from these days');
  for (const format of ['csv', 'json', 'fhir']) await expect(journal.locator(`[data-export=${format}]`)).toBeDisabled();
});

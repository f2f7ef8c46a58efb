// Whether version, changelog and tag say the same. Pure: what is wrong comes back as sentences.

export type State = {
  version: string;
  lockedVersion: string;
  changelog: string;
  /** The tag that is built, if there is one. */
  tag: string | undefined;
};

type Section = { title: string; text: string };

function sectionsOf(changelog: string): Section[] {
  const [, ...parts] = changelog.split(/^## /m);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title: title.trim(), text: lines.join('\n').trim() };
  });
}

const released = /^(\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})$/;

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** What keeps this state from being released; nothing when all agree. */
export function obstacles({ version, lockedVersion, changelog, tag }: State): string[] {
  const [first, ...older] = sectionsOf(changelog);
  const found: string[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(version)) found.push(`package.json has version ${version}: stores take x.y.z.`);
  if (lockedVersion !== version) {
    found.push(`package-lock.json has version ${lockedVersion}, package.json ${version}: run npm install.`);
  }
  const unreleased = first?.title === 'Unreleased' ? first : undefined;
  const titles = [...(unreleased || !first ? [] : [first]), ...older].map(({ title }) => title);
  for (const title of titles) {
    const [, , day = ''] = released.exec(title) ?? [];
    if (!isDay(day)) found.push(`CHANGELOG.md has the heading "## ${title}": it should be "## x.y.z — YYYY-MM-DD".`);
  }
  const [newest] = titles.map((title) => released.exec(title)?.[1] ?? title);
  if (newest === undefined) {
    found.push(`CHANGELOG.md has no released version yet: give the notes a heading "## ${version} — YYYY-MM-DD".`);
  } else if (newest !== version) {
    found.push(`package.json has version ${version}, but the newest in CHANGELOG.md is ${newest}.`);
  }
  if (tag !== undefined && tag !== `v${version}`)
    found.push(`The tag is ${tag}, but the version asks for v${version}.`);
  if (tag !== undefined && unreleased?.text) {
    found.push(`CHANGELOG.md still has notes under Unreleased: move them under "## ${version} — …" before ${tag}.`);
  }
  return found;
}

/** What the changelog says of a version, for the release's page. */
export function notesOf(version: string, changelog: string): string {
  return sectionsOf(changelog).find(({ title }) => title.startsWith(`${version} — `))?.text ?? '';
}

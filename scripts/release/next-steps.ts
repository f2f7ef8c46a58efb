// What is left to a person once the files are made: nothing here reaches a store by itself.

export type Made = { version: string; tag: string | undefined; files: readonly string[]; folder: string };

const forWhom: [ending: string, whom: string][] = [
  ['-chrome.zip', 'Chrome Web Store and Microsoft Edge Add-ons: the package'],
  ['-firefox.zip', 'Firefox Add-ons: the package'],
  [
    '-sources.zip',
    'Firefox Add-ons: the sources it asks for; npm ci && npx wxt zip -b firefox makes the package of them',
  ],
  ['-reader.html', 'the release’s page: the reader as one file, for practitioners without the extension'],
  ['.cdx.json', 'the release’s page: which packages ship (CycloneDX)'],
  ['SHA256SUMS', 'the release’s page: sha256sum -c SHA256SUMS tells whether a download is whole'],
];

const wouldGo = (file: string) => `  ${file}\n    ${forWhom.find(([ending]) => file.endsWith(ending))?.[1] ?? ''}`;

/** What would be published where, and who does it. */
export function nextSteps({ version, tag, files, folder }: Made): string {
  const steps = [
    ...(tag ? [] : [`git tag v${version} && git push origin v${version}: the workflow makes a draft of the release`]),
    'read the draft of the release and publish it',
    'upload the packages to the three stores, with the texts and pictures of docs/store',
    'keep the Chromium package in tests/fixtures/release, beside the earlier ones',
  ];
  return [
    `In ${folder}, for version ${version}:`,
    ...files.map(wouldGo),
    'A person does what comes now; this command uploads nothing:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}

import { i18n } from '#i18n';
import type { Heading } from './heading.ts';

type Props = { heading: Heading; unsure: number; earlier: number };

/** What these figures are and are not, in the words of somebody who would rather know too little than too much. */
export function Method({ heading: { without, version }, unsure, earlier }: Props) {
  const apart = [
    ...(unsure > 0 ? [i18n.t('insights.unsure', unsure)] : []),
    ...(earlier > 0 ? [i18n.t('report.later', earlier)] : []),
    ...(without.length > 0
      ? [i18n.t('report.without', [without.map((part) => i18n.t(`report.part.${part}`)).join(', ')])]
      : []),
  ];
  return (
    <section class="part method" data-method>
      <div class="spread">
        <h2>{i18n.t('report.method.title')}</h2>
        <p class="quiet">
          {i18n.t('extension.name')} {version}
        </p>
      </div>
      <ul>
        <li>{i18n.t('report.method.self')}</li>
        <li>{i18n.t('report.method.shares')}</li>
        <li>{i18n.t('report.method.missing')}</li>
        <li>{i18n.t('report.method.sessions')}</li>
        <li>{i18n.t('report.method.words')}</li>
        {apart.length > 0 && <li>{apart.join(' ')}</li>}
      </ul>
    </section>
  );
}

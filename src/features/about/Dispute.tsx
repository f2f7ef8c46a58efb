import { i18n } from '#i18n';

const review = 'https://doi.org/10.1016/j.biopsycho.2023.108589';

/** That the biology behind the words is contested, in plain words, and where to read about it. */
export function Dispute() {
  return (
    <section class="panel">
      <h2>{i18n.t('about.disputeTitle')}</h2>
      <p>{i18n.t('about.dispute')}</p>
      <ul class="sources" lang="en">
        <li>
          Grossman P. Fundamental challenges and likely refutations of the five basic premises of the polyvagal theory.{' '}
          <cite>Biological Psychology</cite> 2023; 180: 108589.{' '}
          <a href={review} target="_blank" rel="noopener noreferrer">
            doi.org/10.1016/j.biopsycho.2023.108589
          </a>
        </li>
        <li>
          Grossman P, et al.; Porges SW. <cite>Clinical Neuropsychiatry</cite> 2026-02.
        </li>
      </ul>
    </section>
  );
}

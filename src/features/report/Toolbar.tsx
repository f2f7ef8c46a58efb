import { i18n } from '#i18n';
import { longestName } from '../../domain/report-asked.ts';
import { TextField } from '../../ui/TextField.tsx';

type Props = { name: string; onName: (name: string) => void };

/** What is on the screen only: whose report it is, and how it gets on paper. */
export function Toolbar({ name, onName }: Props) {
  return (
    <form
      class="toolbar"
      onSubmit={(event) => {
        event.preventDefault();
        print();
      }}
    >
      <TextField
        label={i18n.t('report.name')}
        name="name"
        maxLength={longestName}
        value={name}
        aria-describedby="name-hint"
        onTyped={onName}
      />
      <div class="row">
        <button type="submit" class="button" data-weight="main">
          {i18n.t('report.print')}
        </button>
        <a class="button" href="journal.html#share">
          {i18n.t('report.change')}
        </a>
      </div>
      <p id="name-hint" class="muted">
        {i18n.t('report.nameHint')}
      </p>
    </form>
  );
}

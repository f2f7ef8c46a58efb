import type { ComponentChildren } from 'preact';

type Props = {
  /** Says in words what these are; without it they stand alone. */
  name?: string;
  shown: readonly string[];
  tags: readonly string[];
  onToggle: (tag: string) => void;
  children?: ComponentChildren;
};

export function TagChips({ name, shown, tags, onToggle, children }: Props) {
  const chips = (
    <div class="chips">
      {shown.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip"
          data-tag={tag}
          aria-pressed={tags.includes(tag)}
          onClick={() => onToggle(tag)}
        >
          {tag}
        </button>
      ))}
      {children}
    </div>
  );
  if (name === undefined) return chips;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a labelled group inside a list of groups
    <div class="region" role="group" aria-label={name}>
      <h3>{name}</h3>
      {chips}
    </div>
  );
}

import { Component, type ComponentChildren } from 'preact';

type Props = { children: ComponentChildren; instead: (error: Error) => ComponentChildren };

/** Keeps one part's failure from taking the page, and what was entered on it, along. */
export class ErrorBoundary extends Component<Props, { error: Error | undefined }> {
  override state = { error: undefined };

  static override getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render({ children, instead }: Props) {
    return this.state.error ? instead(this.state.error) : children;
  }
}

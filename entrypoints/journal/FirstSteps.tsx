import type { ComponentProps } from 'preact';
import { Welcome } from '../../src/features/onboarding/Welcome.tsx';
import { SelfTest } from '../../src/features/settings/SelfTest.tsx';

/** The first steps, with the settings' own test of notifications. */
export function FirstSteps(props: Omit<ComponentProps<typeof Welcome>, 'Test'>) {
  return <Welcome {...props} Test={SelfTest} />;
}

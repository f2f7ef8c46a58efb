import type * as z from 'zod/mini';

/** What is wrong with a stored value, or nothing. */
export type FindFault = (value: unknown) => string | undefined;

/** Names the field, as `field.path`, where the first problem with a schema lies. */
export function faultBy(schema: z.ZodMiniType): FindFault {
  return (value) => {
    const result = schema.safeParse(value);
    return result.success ? undefined : result.error.issues[0]?.path.join('.') || 'not valid';
  };
}

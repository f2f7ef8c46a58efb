import type * as z from 'zod/mini';

/** Where the first problem of a failed parse lies, as `field.path`. */
export function fieldOf(error: z.core.$ZodError): string {
  return error.issues[0]?.path.join('.') || 'not valid';
}

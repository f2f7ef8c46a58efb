import * as z from 'zod/mini';

/** As `crypto.randomUUID()` writes them. Version and variant are not looked at: another tool may have made a log. */
export const uuidSchema = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'not a UUID'));

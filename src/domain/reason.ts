import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

function wordsFor(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'not a known field';
    case 'invalid_type':
      return `missing, or not of the type ${issue.expected}`;
    case 'invalid_value':
      return `not one of ${issue.values.join(', ')}`;
    case 'too_big':
      return `more than ${issue.maximum}`;
    case 'too_small':
      return issue.message === 'Invalid input' ? `less than ${issue.minimum}` : issue.message;
    case 'invalid_format':
      return issue.message === 'Invalid input' ? `not a ${issue.format}` : issue.message;
    default:
      return issue.message === 'Invalid input' ? 'not a value that is allowed here' : issue.message;
  }
}

/** The first problem of a failed parse as `field.path: reason`; an unknown field is named by its own path. */
export function reasonOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'not valid';
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]?.slice(0, 60)] : issue.path;
  return path.length > 0 ? `${path.join('.')}: ${wordsFor(issue)}` : wordsFor(issue);
}

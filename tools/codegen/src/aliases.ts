// WeChat's other names for an operation, if they are unambiguous: they become deprecated aliases.
import type { Operation } from './document.ts';

export interface Alias {
  name: string;
  id: string;
  operation: Operation;
  /** Where WeChat uses the name. */
  where: string;
}

/** The name of a cloud call without its group. */
export const lastPart = (dotted: string): string => dotted.slice(dotted.lastIndexOf('.') + 1);

/** The docs' name if the operationId had to differ, and the cloud call's name if it differs only in case. */
export function aliasesOf(operations: Operation[]): Alias[] {
  const ids = new Set(operations.map(({ id }) => id));
  const found = operations.flatMap((operation): Alias[] => {
    const { id, cloudCall, docName } = operation;
    const cloud = cloudCall && lastPart(cloudCall);
    return [
      ...(docName ? [{ name: docName, id, operation, where: 'the docs' }] : []),
      ...(cloud?.toLowerCase() === id.toLowerCase()
        ? [{ name: cloud, id, operation, where: 'cloud functions' }]
        : []),
    ];
  });
  return found.filter(
    ({ name }, at) => !ids.has(name) && !found.some((other, index) => other.name === name && index !== at),
  );
}

export const aliasDoc = ({ name, id, where }: Alias, indent: string): string =>
  `${indent}/** @deprecated Use {@link ${id}}, which WeChat calls ${name} in ${where}. */`;

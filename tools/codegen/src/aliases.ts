// Other names by which an operation is called, too: WeChat's own, where they lead to it alone.
import type { Operation } from './document.ts';

export interface Alias {
  name: string;
  id: string;
  operation: Operation;
  /** Where WeChat has the name. */
  where: string;
}

/** A cloud call's name without its group. */
export const lastPart = (dotted: string): string => dotted.slice(dotted.lastIndexOf('.') + 1);

/** The docs' name where the operationId had to differ, and the cloud call's where it differs in case alone. */
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

// Drawn for this page on a grid of 20.
const PATHS = {
  operations: 'M7 5 2.500 10 7 15M13 5l4.500 5-4.500 5',
  log: 'M4 5h12M4 10h12M4 15h7',
  users: 'M10 10a3.200 3.200 0 1 0 0-6.400 3.200 3.200 0 0 0 0 6.400ZM3.500 17c.6-3.200 3.200-4.800 6.500-4.800s5.900 1.600 6.500 4.800',
  outbox: 'M3 4.500h14v9H9.500L6 16.800v-3.300H3Z',
  scenarios: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 8.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM7 16.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400Z',
  push: 'm17 3-7 14-2-6-6-2Zm0 0-9 8',
  control: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15ZM10 5.800V10l2.800 2',
  auto: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 3v14M12.500 4v12M15 6v8',
  light: 'M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM10 1.500v2M10 16.500v2M1.500 10h2M16.500 10h2M4 4l1.400 1.400M14.600 14.600 16 16M16 4l-1.400 1.400M5.400 14.600 4 16',
  dark: 'M16.500 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.500 8.500Z',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.500 13.500 17.500 17.500',
} as const;

/** A picture beside a text that says the same. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

// The package has no types of its own.
declare module 'fs-native-extensions' {
  /** Takes the kernel's lock on an open file; false while another open file has it. */
  export function tryLock(fd: number): boolean;
}

import { readsWhatExportWrites } from '../import/export-and-import.ts';

readsWhatExportWrites(25);

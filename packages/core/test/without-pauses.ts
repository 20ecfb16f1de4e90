// The pause before a retry is a random part of a span: with this import, none of it.
import { beforeEach, vi } from 'vitest';

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

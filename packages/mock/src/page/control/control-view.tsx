import { useTexts } from '../texts/language.tsx';
import { ClockPanel } from './clock-panel.tsx';
import { QuotaPanel } from './quota-panel.tsx';
import { ResetPanel } from './reset-panel.tsx';

export function ControlView() {
  const texts = useTexts().control;
  return (
    <div class="page narrow">
      <header class="head">
        <h1>{texts.title}</h1>
      </header>
      <ClockPanel />
      <QuotaPanel />
      <ResetPanel />
    </div>
  );
}

import 'samsyn/define';
import 'samsyn/themes/skog.css';
import './page.css';

const plan = {
  samsyn: '1.0',
  title: 'Strategi för integration',
  publisher: { name: 'Exempelby kommun' },
  goals: [
    { id: 'framtid', title: 'Framtid', aims: ['att fler kommer i arbete'], commitments: ['ordna praktik'] },
  ],
};
for (const card of document.querySelectorAll('samsyn-goal-card')) card.content = plan;

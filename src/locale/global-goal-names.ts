import type { GlobalGoalNames } from './words.js';

/**
 * The UN's sustainable development goals by their short names, in Swedish and English.
 *
 * Apart from the other words, so that only a page where a goal serves one of them fetches them; other
 * languages have theirs with them.
 */
export const globalGoalNames: Readonly<Record<string, GlobalGoalNames>> = {
  sv: {
    1: 'Ingen fattigdom',
    2: 'Ingen hunger',
    3: 'God hälsa och välbefinnande',
    4: 'God utbildning för alla',
    5: 'Jämställdhet',
    6: 'Rent vatten och sanitet för alla',
    7: 'Hållbar energi för alla',
    8: 'Anständiga arbetsvillkor och ekonomisk tillväxt',
    9: 'Hållbar industri, innovationer och infrastruktur',
    10: 'Minskad ojämlikhet',
    11: 'Hållbara städer och samhällen',
    12: 'Hållbar konsumtion och produktion',
    13: 'Bekämpa klimatförändringarna',
    14: 'Hav och marina resurser',
    15: 'Ekosystem och biologisk mångfald',
    16: 'Fredliga och inkluderande samhällen',
    17: 'Genomförande och globalt partnerskap',
  },
  en: {
    1: 'No poverty',
    2: 'Zero hunger',
    3: 'Good health and well-being',
    4: 'Quality education',
    5: 'Gender equality',
    6: 'Clean water and sanitation',
    7: 'Affordable and clean energy',
    8: 'Decent work and economic growth',
    9: 'Industry, innovation and infrastructure',
    10: 'Reduced inequalities',
    11: 'Sustainable cities and communities',
    12: 'Responsible consumption and production',
    13: 'Climate action',
    14: 'Life below water',
    15: 'Life on land',
    16: 'Peace, justice and strong institutions',
    17: 'Partnerships for the goals',
  },
};

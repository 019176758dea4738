const globalGoalNames = {
  sv: {
    1: "Ingen fattigdom",
    2: "Ingen hunger",
    3: "God h\xE4lsa och v\xE4lbefinnande",
    4: "God utbildning f\xF6r alla",
    5: "J\xE4mst\xE4lldhet",
    6: "Rent vatten och sanitet f\xF6r alla",
    7: "H\xE5llbar energi f\xF6r alla",
    8: "Anst\xE4ndiga arbetsvillkor och ekonomisk tillv\xE4xt",
    9: "H\xE5llbar industri, innovationer och infrastruktur",
    10: "Minskad oj\xE4mlikhet",
    11: "H\xE5llbara st\xE4der och samh\xE4llen",
    12: "H\xE5llbar konsumtion och produktion",
    13: "Bek\xE4mpa klimatf\xF6r\xE4ndringarna",
    14: "Hav och marina resurser",
    15: "Ekosystem och biologisk m\xE5ngfald",
    16: "Fredliga och inkluderande samh\xE4llen",
    17: "Genomf\xF6rande och globalt partnerskap"
  },
  en: {
    1: "No poverty",
    2: "Zero hunger",
    3: "Good health and well-being",
    4: "Quality education",
    5: "Gender equality",
    6: "Clean water and sanitation",
    7: "Affordable and clean energy",
    8: "Decent work and economic growth",
    9: "Industry, innovation and infrastructure",
    10: "Reduced inequalities",
    11: "Sustainable cities and communities",
    12: "Responsible consumption and production",
    13: "Climate action",
    14: "Life below water",
    15: "Life on land",
    16: "Peace, justice and strong institutions",
    17: "Partnerships for the goals"
  }
};

export { globalGoalNames };
//# sourceMappingURL=global-goal-names.js.map

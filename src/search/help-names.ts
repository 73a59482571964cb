import { names, type PageNames } from './names.ts';

/** What people call the parts of Get help, and lay words for terms that have none of their own. */
export const namesOfHelp: Readonly<Record<string, PageNames>> = {
  '/get-help/': names(
    'When to get help, Emergency signs, Warning signs',
    `when to stop, when to see a doctor, when to call a doctor, danger, urgent, ask first, safety, pregnant, who should not exercise, is it safe, is it dangerous, red flags,
    symptoms, when should I worry, worried, ring the doctor, go to hospital, see a GP, contraindications, risk,
    side effects, numb foot while sitting, foot goes numb, hotline`,
  ),
  '/get-help/#stop': names(
    'When to stop exercising',
    `should I stop, hurts when I exercise, sore the next day, muscle soreness, is it normal, pain during exercise,
    pain after exercise, too much pain, dizzy when I exercise, feel sick when I exercise, sharp pain, stiff the next day,
    overdid it, how much pain is all right, nearly fell, cold sweat`,
  ),
  '/get-help/#today': names('', 'urgent care, out of hours, walk-in clinic'),
  '/get-help/#recent-clot': names(
    'After a blood clot',
    `clot last year, blood thinners, treated clot, post-thrombotic, exercise on blood thinners, had a clot before,
    history of clots, after a pulmonary embolism, thrombophilia, factor V Leiden`,
  ),
  '/get-help/#recent-operation': names(
    'After an operation',
    `surgery, knee replacement, hip replacement, broken ankle, plaster cast, fracture, in a cast, rehab, recovering,
    discharged from hospital, crutches, hospital leaflet, stitches, how soon after`,
  ),
  '/get-help/#artery-disease': names(
    'Pain in the calf when walking, Poor blood supply to the legs',
    `calf hurts when I walk, pain stops when I rest, leg arteries, have to stop walking, cramp when walking, cold feet,
    smoking, foot pain at night`,
  ),
  '/get-help/#heart-failure': names(
    'Heart failure',
    'cardiac, pacemaker, angina, atrial fibrillation, diuretics, unstable heart',
  ),
  '/get-help/#open-wound': names(
    'Leg ulcer, Open wound',
    `wound, dressing, broken skin, sore, ulcerated leg, wound that does not heal, weeping leg, leaking legs,
    venous leg ulcer, cut on my leg, bandaged leg, tissue viability, fragile skin`,
  ),
  '/get-help/#pregnancy': names(
    'Pregnancy',
    'pregnant, expecting, baby, mum to be, trimester, midwife, after birth, postnatal, postpartum, breastfeeding, new mother, aching legs in pregnancy, swelling in pregnancy',
  ),
  '/get-help/#home': names(
    'A safe place to exercise',
    `what to hold on to, something to hold, hold on, home safety, slippery floor, clear floor, rugs, shoes for exercise,
    what shoes, barefoot, socks on stairs, phone within reach, worktop or chair`,
  ),
  '/get-help/#poor-balance': names(
    'Poor balance, Falls',
    `unsteady, wobbly, fear of falling, dizzy, walking frame, dizziness, lose my balance, vertigo,
    fall easily, shaky legs, osteoporosis, brittle bones, thin bones`,
  ),
  '/get-help/#achilles-or-calf': names(
    'Achilles pain, Calf tear',
    `achilles tendon, calf strain, pulled muscle, heel pain, tendon pain, antibiotics, fluoroquinolone, calf injury,
    torn muscle, steroids, prednisolone, pulled calf muscle, tendon rupture`,
  ),
  '/get-help/#numb-feet': names(
    'Numb feet',
    `diabetes, neuropathy, pins and needles, no feeling, numbness, numb toes, tingling, diabetic foot, burning feet, nerve damage, podiatry,
    cannot feel my feet`,
  ),
  '/get-help/#compression': names(
    'Compression stockings, Bandages',
    `exercise with stockings on, wearing stockings, tight socks, take my stockings off, which stockings`,
  ),
  '/get-help/#vein-procedure': names('After a vein procedure', 'ablation, laser, foam, vein clinic'),
  '/get-help/#other-illness': names(
    '',
    `cancer, long-term illness, chronic illness, kidney disease, liver disease, chemotherapy, dialysis, kidneys,
    high blood pressure, asthma, COPD, lupus, Parkinsons, multiple sclerosis, chronic disease, low blood pressure`,
  ),
  '/glossary/#lipodermatosclerosis': names(
    '',
    'brown skin, brown patches, discoloured skin, skin staining, eczema',
  ),
  '/glossary/#anticoagulant': names('', 'warfarin, heparin, thin blood, exercise on blood thinners'),
  '/glossary/#fluoroquinolone': names('', 'ciprofloxacin, antibiotic'),
};

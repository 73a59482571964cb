import { groups } from './groups.ts';

/**
 * Words of medicine that stand for one the site uses: medicines by their class, operations by their kind, short forms
 * that clinicians type. The first of each group is the site's own. Kept apart from meanings.ts for its length.
 */
export const fieldWords = groups(`
  blood thinner: anticoagulant, thin blood, blood thinning, warfarin,
    apixaban, rivaroxaban, edoxaban, dabigatran, heparin, enoxaparin, eliquis, xarelto, doac, noac, lmwh,
    dalteparin, coumadin, clexane, lovenox, fragmin, pradaxa, anti coagulant;
  fluoroquinolone: quinolone, ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin, cipro, antibiotic,
    levaquin;
  vein procedure: vein operation, vein surgery, vein treatment, varicose operation, evla, evlt,
    endovenous, sclerotherapy, foam injection, vein laser, laser vein, vein strip, varicose surgery,
    varicose treatment, radiofrequency ablation, phlebectomy, rfa, laser treatment, varicose vein operation,
    varicose vein surgery, varicose vein treatment, varicose vein removed, vein removed, vein injection;
  operation: arthroplasty, arthroscopy, keyhole, caesarean, c section, hysterectomy, bypass,
    hip replacement, knee replacement, new hip, new knee, op, tkr, thr, tka, tha;
  fracture: broken bone, broken ankle, broken leg, broken foot, plaster cast, cast, splint, broken hip,
    broken toe, broken heel, walking boot, moon boot;
  shin: tib ant, anterior tibialis, tibialis anterior muscle, tibial muscle, shin muscle;
  gastrocnemius: gastroc, gastrocnemii, triceps surae;
  achilles: tendo achilles, heel cord, tendinopathy, tendonitis, tendinitis, tendinosis, back of heel,
    back of ankle;
  range motion: range of movement, rom, arom, ankle mobility, ankle range, joint mobility, ankle flexibility;
  vein leak: cvi, chronic venous disease, venous disease, cvd;
  artery disease: peripheral arterial disease, peripheral vascular disease, pad, pvd, paod, claudication,
    narrowed artery, blocked artery, hardening of the artery, clogged artery, hardened artery,
    atherosclerosis, arteriosclerosis, ankle brachial, ankle brachial index, ankle brachial pressure index,
    abpi, clti;
  heart failure: cardiac failure, congestive heart failure, chf, hfref, hfpef, cardiomyopathy, heart disease,
    weak heart, heart trouble, heart problem, heart condition, bad heart, dodgy heart, dodgy ticker;
  diuretic: water tablet, water pill, furosemide;
  heart flutter: palpitation, heart skip;
  post thrombotic: postthrombotic, postphlebitic, post phlebitic;
  randomised trial: randomised controlled trial, randomized controlled trial, rct, randomized trial;
  numb: loss of sensation, paraesthesia, paresthesia, neuropathic, peripheral neuropathy;
  numb foot: foot neuropathy, neuropathic foot;
  refill: fill;
  pool blood: blood pooling, blood settle, blood collect, blood gather, stagnant blood,
    blood stuck, blood stay in leg, venous pooling, stagnation, stasis, blood sit in leg;
  circulation: blood supply, blood flow, bloodflow, perfusion, blood circulate, flow of blood, circulatory;
  ultrasound: doppler, sonography, vein scan, duplex, leg scan;
  gravity: hydrostatic, weight of the blood;
  sit: non weight bearing, nwb, without weight;
  stand: weight bearing;
  high blood pressure: hypertension, raised blood pressure;
`);

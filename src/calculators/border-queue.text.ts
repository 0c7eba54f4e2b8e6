/** English words of the border-queue calculator; other languages: content/widgets/<lang>/border-queue.json. */
export const text = {
  title: 'Why does the queue at the border grow so fast?',
  description:
    'Enter how many vehicles arrive and how many are cleared an hour: see how long they wait, and what happens when the border post is nearly full.',
  'preset.usual': 'Capacity for 80 an hour',
  'preset.almost-full': 'Capacity for 76 an hour',
  'preset.too-many': '90 arrive an hour',
  'preset.one-more-lane': 'One more lane',

  'input.arrivals': 'Vehicles that arrive',
  'input.service': 'Vehicles that can be cleared',
  'input.perLane': 'Vehicles that one lane can clear',
  'input.lanes': 'Lanes',

  'post.title': 'How long does a vehicle wait?',
  'post.wait': 'A vehicle waits **{wait}** on average before it is its turn.',
  'post.utilization':
    'The post is in use {utilization} of the time, and on average a queue of {waiting} vehicles stands before it.',
  'post.model':
    'All lanes together are taken as one here, and vehicles arrive at random: a simplification, not a forecast.',
  'post.growth': 'The queue grows by **{growth}**, hour after hour, as long as this goes on.',
  'post.full':
    'At exactly full capacity the queue grows without limit too, only more slowly: time lost when nobody came is never made up.',

  'lanes.title': 'Do more lanes shorten the wait?',
  'lanes.capacity': 'All lanes together can clear {capacity}.',
  'lanes.wait': 'A vehicle waits **{wait}** on average.',
  'lanes.one':
    'It has to wait with a probability of {probability}. One fast lane of the same capacity would mean a wait of {oneLane}, but a shorter time in the lane itself.',

  'output.utilization': 'Share of time in use',
  'output.wait': 'Mean waiting time',
  'output.waiting': 'Vehicles in the queue on average',
  'output.growth': 'Growth of the queue',
  'output.probability': 'Probability of having to wait',
  'output.oneLane': 'Mean wait with one fast lane',
  'output.capacity': 'Vehicles all lanes can clear',

  'undefined.queue-grows':
    'because at least as many arrive as can be cleared: a waiting time exists only while arrivals, {arrivals}, are below the capacity.',
  'undefined.queue-is-stable':
    'because more can be cleared than arrive: the queue does not grow without limit.',
  'undefined.service-not-positive': 'because more than 0 vehicles an hour must be cleared.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'Waiting time against capacity in use',
  'chart.utilization': 'Capacity in use, %',
  'chart.wait': 'Waiting time, minutes',
  'chart.wait-series': 'Waiting time',
} as const;

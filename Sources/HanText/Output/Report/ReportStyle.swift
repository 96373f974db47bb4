/// The look of the report: light and dark, wide, narrow and on paper.
enum ReportStyle {
    private static let dark = """
        --page:#11141a;--card:#191e27;--ink:#e6e9ef;--faint:#9aa5b5;--line:#2d3542;--link:#8ab8f2;--head:#212836;\
        --back-count:#1d3a5c;--back-money:#4a3710;--back-share:#1b4630;--back-time:#3b2860;--back-measure:#0f444e;\
        --back-rank:#552040;--back-other:#353c48;--solid-count:#5b9ee6;--solid-money:#d9a23a;--solid-share:#54b583;\
        --solid-time:#a682e6;--solid-measure:#3fb0c0;--solid-rank:#e273a9;--solid-other:#98a3b3
        """

    static let source = """
        :root{color-scheme:light;--page:#f6f7f9;--card:#fff;--ink:#1d2433;--faint:#5b6678;--line:#d8dde6;--link:#1f5fa8;\
        --head:#eef1f5;--back-count:#dbe9fb;--back-money:#fbe9c2;--back-share:#d5f0df;--back-time:#e9defa;\
        --back-measure:#d0eef2;--back-rank:#fadcea;--back-other:#e4e7ec;--solid-count:#2f6fb8;--solid-money:#a86b0c;\
        --solid-share:#2f855a;--solid-time:#7c4dbd;--solid-measure:#0e7f8f;--solid-rank:#c0437c;--solid-other:#667085}
        @media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;\(dark)}}
        :root[data-theme=dark]{color-scheme:dark;\(dark)}
        [data-lang=zh] .en,[data-lang=en] .zh{display:none}
        *{box-sizing:border-box}
        html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
        @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"PingFang SC",\
        "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif}
        header,main,footer{max-width:1180px;margin:0 auto;padding:0 20px}
        a{color:var(--link)}
        :focus-visible{outline:3px solid var(--solid-count);outline-offset:2px;border-radius:4px}
        .skip{position:absolute;left:-999px}
        .skip:focus{left:12px;top:12px;background:var(--card);padding:8px 12px;z-index:9}
        .visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .top{display:flex;gap:16px;justify-content:space-between;align-items:flex-start;padding-top:28px;flex-wrap:wrap}
        h1{font-size:1.7rem;line-height:1.25;margin:0;overflow-wrap:anywhere}
        h2{font-size:1.25rem;margin:36px 0 12px}
        h3{font-size:1.05rem;margin:0 0 8px;overflow-wrap:anywhere}
        h4{font-size:1rem;margin:20px 0 6px}
        h5{font-size:.85rem;margin:10px 0 2px;color:var(--faint);font-weight:600}
        button,select,input{font:inherit;font-size:.9rem;color:inherit;background:var(--card);border:1px solid var(--line);\
        border-radius:8px;padding:6px 12px;min-height:36px}
        button{cursor:pointer}
        button:hover{border-color:var(--solid-count)}
        .switches{display:flex;gap:8px;flex:none}
        .totals{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:20px 0 0}
        .totals div,figure,article,.scroll{background:var(--card);border:1px solid var(--line);border-radius:12px}
        .totals div{padding:12px 16px}
        .totals dt{font-size:.85rem;color:var(--faint)}
        .totals dd{margin:0;font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums}
        .charts{columns:2;column-gap:16px}
        figure{margin:0 0 16px;padding:16px;break-inside:avoid}
        svg{display:block;width:100%;max-width:470px;height:auto}
        .bar{transition:opacity .15s}
        g:hover .bar{opacity:.75}
        .filters{display:flex;flex-wrap:wrap;gap:10px;align-items:end;margin-bottom:12px}
        .filters label{display:flex;flex-direction:column;font-size:.8rem;color:var(--faint)}
        .filters select{max-width:240px}
        .filters .narrow{display:none}
        .filters output{margin-left:auto;color:var(--faint);font-size:.9rem;align-self:center}
        .scroll{overflow-x:auto}
        table{border-collapse:separate;border-spacing:0;width:100%;font-size:.9rem}
        th{position:sticky;top:0;background:var(--head);text-align:left;padding:0;white-space:nowrap;border-bottom:1px solid var(--line)}
        th button{all:unset;box-sizing:border-box;display:block;width:100%;padding:9px 12px;cursor:pointer;font-weight:600}
        th button:focus-visible{outline:3px solid var(--solid-count);outline-offset:-3px}
        .arrow{display:inline-block;width:1em;text-align:center;color:var(--faint)}
        th[aria-sort=ascending] .arrow::after{content:"▲"}
        th[aria-sort=descending] .arrow::after{content:"▼"}
        td{padding:7px 12px;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere;min-width:4.5em}
        tr:last-child td{border-bottom:0}
        tbody tr:hover td{background:var(--head)}
        .c-value{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .c-figure{white-space:nowrap}
        .c-subject,.c-item,.c-predicate{min-width:7em;max-width:18em}
        .c-period{min-width:8.5em}
        .c-article a{display:inline-block;max-width:10em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}
        .fact{color:var(--ink);text-decoration:none;border-radius:4px;padding:1px 3px;border-bottom:2px solid transparent;\
        -webkit-box-decoration-break:clone;box-decoration-break:clone}
        .fact.count{background:var(--back-count);border-bottom-color:var(--solid-count)}
        .fact.money{background:var(--back-money);border-bottom-color:var(--solid-money);border-bottom-style:double}
        .fact.share{background:var(--back-share);border-bottom-color:var(--solid-share)}
        .fact.time{background:var(--back-time);border-bottom-color:var(--solid-time);border-bottom-style:dotted}
        .fact.measure{background:var(--back-measure);border-bottom-color:var(--solid-measure);border-bottom-style:dashed}
        .fact.rank{background:var(--back-rank);border-bottom-color:var(--solid-rank)}
        .fact.other{background:var(--back-other);border-bottom-color:var(--solid-other)}
        mark.fact{cursor:help}
        mark.fact:target{outline:3px solid var(--solid-money);outline-offset:2px}
        .legend{display:flex;flex-wrap:wrap;gap:8px;margin-bottom:14px}
        .legend button{border:1px solid var(--line);border-bottom-width:3px;border-radius:8px;padding:5px 12px}
        .legend button[aria-pressed=false]{background:transparent;opacity:.65;text-decoration:line-through}
        .toc{columns:2;column-gap:32px;padding-left:1.4em;margin:0 0 16px;overflow-wrap:anywhere}
        article{padding:20px 24px;margin-bottom:16px;scroll-margin-top:12px}
        .source{margin:-6px 0 10px;color:var(--faint);font-size:.85rem;overflow-wrap:anywhere}
        .text{max-width:44em;line-height:1.9;overflow-wrap:anywhere}
        .text p{margin:0 0 .8em;white-space:pre-line}
        .text .byline,.text .caption{color:var(--faint);font-size:.9rem}
        .text .item{padding-left:1.2em}
        .keywords{list-style:none;display:flex;flex-wrap:wrap;gap:8px;margin:0 0 14px;padding:0}
        .keywords li{position:relative;border:1px solid var(--line);border-radius:8px;padding:2px 10px 4px;font-size:.9rem;overflow:hidden}
        .keywords li::after{content:"";position:absolute;left:0;bottom:0;height:3px;width:calc(var(--w)*100%);background:var(--solid-share)}
        .keywords small,.legend small{color:var(--faint);font-variant-numeric:tabular-nums}
        .legend small{color:inherit}
        #tip{position:absolute;z-index:5;max-width:min(340px,calc(100vw - 24px));background:var(--card);color:var(--ink);\
        border:1px solid var(--line);border-radius:10px;box-shadow:0 6px 24px rgb(0 0 0/.22);padding:10px 14px;font-size:.88rem;line-height:1.5}
        #tip dl{display:grid;grid-template-columns:auto 1fr;gap:1px 12px;margin:0}
        #tip dt{color:var(--faint)}
        #tip dd{margin:0;overflow-wrap:anywhere}
        footer{padding-top:16px;padding-bottom:32px;color:var(--faint);font-size:.85rem}
        @media(max-width:720px){
        header,main,footer{padding-left:14px;padding-right:14px}
        .totals{grid-template-columns:repeat(2,1fr)}
        .charts{columns:1}
        .toc{columns:1}
        .filters label,.filters select,.filters input{width:100%;max-width:none}
        .filters .narrow{display:flex}
        .filters output{margin-left:0;width:100%}
        .scroll{border:0;background:none;overflow:visible}
        table,tbody,tr,td{display:block}
        thead{display:none}
        tr{display:grid;grid-template-columns:1fr 1fr;gap:0 14px;background:var(--card);border:1px solid var(--line);border-radius:12px;\
        padding:8px 14px;margin-bottom:10px}
        tr[hidden]{display:none}
        td,td.c-value,td.c-figure{display:flex;gap:8px;align-items:baseline;border:0;padding:2px 0;min-width:0;max-width:none;text-align:left;\
        white-space:normal}
        td::before{content:attr(data-label);color:var(--faint);font-size:.85em;flex:none}
        td.c-figure,td.c-article{grid-column:1/-1;font-size:1.05rem}
        td.c-figure::before{content:none}
        td.c-article{font-size:inherit}
        .c-article a{max-width:100%}
        td.empty{display:none}
        tbody tr:hover td{background:none}
        article{padding:16px}
        }
        @media print{
        :root,:root[data-theme=dark],:root:not([data-theme=light]){color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--faint:#444;--line:#bbb;--head:#eee;\
        --back-count:#dbe9fb;--back-money:#fbe9c2;--back-share:#d5f0df;--back-time:#e9defa;--back-measure:#d0eef2;--back-rank:#fadcea;--back-other:#e4e7ec;\
        --solid-count:#2f6fb8;--solid-money:#a86b0c;--solid-share:#2f855a;--solid-time:#7c4dbd;--solid-measure:#0e7f8f;--solid-rank:#c0437c;--solid-other:#667085}
        body{font-size:10.5pt}
        header,main,footer{max-width:none;padding:0}
        .switches,.filters,.skip,.toc,#tip,.arrow{display:none!important}
        .scroll{overflow:visible;border:0}
        table{font-size:8pt;line-height:1.35}
        th{position:static}
        td,th{padding:3px 5px}
        figure{break-inside:auto}
        figcaption,h2,h3,h4,h5{break-after:avoid}
        svg{break-inside:avoid}
        td{min-width:0!important}
        .c-figure,.c-value,.c-bound,.c-unit{white-space:nowrap}
        th button{display:contents}
        thead{display:table-header-group}
        tr,.totals{break-inside:avoid}
        article{border:0;padding:0}
        .fact,.bar,.keywords li::after{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        a{color:inherit;text-decoration:none}
        }

        """
}
